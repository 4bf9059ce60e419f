// A simulator in somebody else's page has nothing above it.
export default function NoHeader() {
  return null;
}
