// A sentence that changes, in the room that its longest takes: what stands below it does not move. The room is held
// by words that nobody sees or hears.
type ReservedProps = {
  readonly className?: string | undefined;
  readonly longest: string;
  readonly text: string;
  readonly isStatus?: boolean;
};

const samePlace = { gridArea: "1 / 1" } as const;

export function Reserved({ className, longest, text, isStatus = false }: ReservedProps) {
  return (
    <div style={{ display: "grid" }}>
      <p className={className} style={{ ...samePlace, visibility: "hidden" }} aria-hidden="true">
        {longest}
      </p>
      <p className={className} style={samePlace} {...(isStatus && { role: "status" })}>
        {text}
      </p>
    </div>
  );
}
