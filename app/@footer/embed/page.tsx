// A simulator in somebody else's page has nothing below it.
export default function NoFooter() {
  return null;
}
