// The mark: a zero that is also a keep-alive ring running out. Decoration; the name stands beside it.

export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <ellipse cx="12" cy="12" rx="7" ry="9" fill="none" stroke="var(--line)" strokeWidth="3.2" />
      <path
        d="M12 3c3.87 0 7 4.03 7 9s-3.13 9-7 9-7-4.03-7-9"
        fill="none"
        stroke="var(--idle)"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="12" cy="12" r="1.9" fill="var(--running)" />
    </svg>
  );
}
