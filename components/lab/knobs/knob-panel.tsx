// All knobs, by groups, or the few that a goal frees. A column beside the simulator where there is room, a
// sheet over its lower half on a phone.
import { useId, useMemo } from "react";
import type { Scenario } from "@/simulator/scenario";
import { SvgPicture } from "../../stage/svg-picture";
import controls from "../../ui/controls.module.css";
import { FieldControl } from "./field-control";
import { type Knob, knobGroups } from "./knob";
import { knobs } from "./knobs";
import styles from "./knobs.module.css";
import { OriginLine } from "./origin-line";
import { originOf } from "./origin-of";
import type { Setting } from "./setting";
import { trafficCurve } from "./traffic-curve";

/** One field of the setting has another value. */
export type Turn = (setting: Setting, field: string) => void;

type KnobPanelProps = {
  readonly setting: Setting;
  /** The knobs that may be turned; null for all. */
  readonly freed: readonly string[] | null;
  readonly onTurn: Turn;
  /** The hand has left the field that it turned. */
  readonly onSettle?: () => void;
};

export function KnobPanel(props: KnobPanelProps) {
  const { setting, freed, onTurn, onSettle = () => {} } = props;
  const shown = freed === null ? knobs : knobs.filter(({ id }) => freed.includes(id));
  const groups = knobGroups
    .map((name) => ({ name, members: shown.filter(({ group }) => group === name) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className={styles.knobs}>
      {groups.map(({ name, members }) => (
        <details key={name} className={styles.group} open={freed !== null || opened.has(name)}>
          <summary>
            <span className={styles.groupName}>
              {name}
              <span className={styles.colon}>: </span>
            </span>
            <span className={styles.members}>
              {members.map(({ label }) => label.toLowerCase()).join(", ")}
            </span>
          </summary>
          {members.map((knob) => (
            <KnobRow key={knob.id} {...{ knob, setting, onTurn, onSettle }} />
          ))}
        </details>
      ))}
    </div>
  );
}

const opened: ReadonlySet<string> = new Set(["Platform", "Traffic", "Instances"]);

type KnobRowProps = Required<Omit<KnobPanelProps, "freed">> & { readonly knob: Knob };

function KnobRow({ knob, setting, onTurn, onSettle }: KnobRowProps) {
  const id = useId();
  const fields = useMemo(() => knob.fields(setting), [knob, setting]);
  const origin = useMemo(() => originOf(knob, setting), [knob, setting]);
  return (
    <fieldset className={styles.knob} data-knob={knob.id}>
      <legend className={knob.label === knob.group ? controls.spoken : undefined}>
        {knob.label}
      </legend>
      <p id={`${id}about`} className={styles.about}>
        {knob.about}
      </p>
      {knob.id === "traffic" && <Curve scenario={setting.scenario} />}
      {fields.map((field) => (
        <FieldControl
          key={field.id}
          field={field}
          knob={knob.label}
          describedBy={`${id}about ${id}origin`}
          onTurn={(next) => onTurn(next, field.id)}
          onSettle={onSettle}
        />
      ))}
      <OriginLine id={`${id}origin`} origin={origin} />
    </fieldset>
  );
}

function Curve({ scenario }: { readonly scenario: Scenario }) {
  const { traffic, horizon, seed } = scenario;
  const curve = useMemo(
    () => trafficCurve({ traffic, horizon, seed }, 300),
    [traffic, horizon, seed],
  );
  return (
    <figure className={styles.curve}>
      <SvgPicture picture={curve.picture} label={curve.text} />
      <figcaption>{curve.text}</figcaption>
    </figure>
  );
}
