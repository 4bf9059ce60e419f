// What framer-motion needs to move anything: a file of its own, fetched once a prediction is locked.
export { domAnimation as features } from "framer-motion";
