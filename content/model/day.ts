// A day as everything here writes it: 2026-11-20.

export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    Number.isFinite(at) &&
    new Date(at).toISOString().startsWith(text)
  );
}
