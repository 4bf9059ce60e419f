// Each way to break a scene of a lesson yields its own error, in the words an author reads in the terminal.
import { expect, test } from "vitest";
import { errorsOf, head, lesson } from "../library/content-fixture";

/** A scene; its tag stands on line 13 and what is inside begins on line 15, after the notes. */
function scene(inside: string, tag = 'id="one" title="One" minutes={1}'): string {
  return `<Scene ${tag}>\n<Notes>Say it.</Notes>\n${inside}\n</Scene>\n\nText.`;
}

const simulator = '<Simulator scenario="eight" />';

const scenes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a scene without a title and a length",
    scene("", 'id="one"'),
    [
      '13:1: <Scene> has no "title": expected a title of at most 60 characters, as in <Scene id="who-waits" title="Who waits?" minutes={2}>.',
      '13:1: <Scene> has no "minutes": expected a number in braces, such as {8}, as in <Scene id="who-waits" title="Who waits?" minutes={2}>.',
    ],
  ],
  [
    "a scene that takes no time",
    scene("", 'id="one" title="One" minutes={0}'),
    ["13:29: <Scene minutes> expected a number of minutes above 0, found 0."],
  ],
  [
    "two scenes of one id",
    `${scene("")}\n\n${scene("")}`,
    [
      '20:1: <Scene id="one"> has the id of line 13. Write another: links lead to scenes by their ids.',
    ],
  ],
  [
    "a scene without notes",
    '<Scene id="one" title="One" minutes={1}>\nText.\n</Scene>',
    ['13:1: <Scene id="one"> has no notes: expected <Notes> with what its speaker says. Add them.'],
  ],
  [
    "a scene within a block",
    `<Beside>\n${scene("")}\n</Beside>`,
    ["14:1: <Scene> stands inside another block, expected at the top of the lesson. Move it out."],
  ],
  [
    "notes outside a scene",
    "<Notes>Say it.</Notes>\n\nText.",
    ["13:1: <Notes> stands alone, expected directly inside a <Scene>. Move it there."],
  ],
  [
    "a heading for the stage alone",
    scene("<OnStage>\n## Why\n</OnStage>"),
    [
      '16:1: A heading stands in the presentation alone. The scene\'s title is its heading: write "Why" in bold, or as a scene of its own.',
    ],
  ],
  [
    "an unknown term in the notes",
    scene('<OnStage>\nA <Term id="x">word</Term>.\n</OnStage>'),
    ['16:3: <Term id="x"> is not in the glossary.'],
  ],
  [
    "a figure for a desk in a scene",
    scene("<Starts />"),
    ["15:1: <Starts> is not shown in a presentation. Move it out of the scene."],
  ],
  [
    "numbers on a wall without their source",
    scene("| A | B |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n| c | 3 |"),
    [
      "15:1: A table of numbers expected a line under it that says where they come from, and when. Write it in <OnStage>.",
    ],
  ],
  [
    "two simulators in a scene",
    scene(`${simulator}\n\n${simulator}`),
    ["17:1: A scene holds one simulator, found another. Make it two scenes."],
  ],
  [
    "a beat without a simulator",
    scene('<Beat at="1s">Now.</Beat>'),
    ['15:1: <Beat at="1s"> expected one simulator in its scene, found none. Add it.'],
  ],
  [
    "a beat that is no time",
    scene(`${simulator}\n\n<Beat at="soon">Now.</Beat>`),
    ['17:7: <Beat at> expected a time of the run such as "3s", found "soon".'],
  ],
  [
    "beats out of order",
    scene(`${simulator}\n\n<Beat at="2s">Then.</Beat>\n<Beat at="1s">Now.</Beat>`),
    ['18:1: <Beat at="1s"> expected a later instant than the beat before it. Mend the order.'],
  ],
  [
    "a beat after the end of the run",
    scene(`${simulator}\n\n<Beat at="21s">Late.</Beat>`),
    [
      '17:1: <Beat at="21s"> expected an instant of the run, which ends after 20s. Choose an earlier one.',
    ],
  ],
  [
    "a beat without words",
    scene(`${simulator}\n\n<Beat at="2s"></Beat>`),
    ['17:1: <Beat at="2s"> has no caption: expected a sentence between its tags. Add it.'],
  ],
  [
    "a vote on what the quiz does not ask",
    scene('<Vote question="why" />'),
    ['15:1: <Vote question="why"> is not a question of quiz.json. Questions with options: none.'],
  ],
  [
    "two votes in a scene",
    scene('<Vote question="why" />\n<Vote question="how" />'),
    [
      "13:1: A scene asks one question, found another <Vote>. Make it two scenes.",
      '15:1: <Vote question="why"> is not a question of quiz.json. Questions with options: none.',
      '16:1: <Vote question="how"> is not a question of quiz.json. Questions with options: none.',
    ],
  ],
];

test.concurrent.each(scenes)("a lesson with %s says so", async (_name, text, expected) => {
  expect(await errorsOf(lesson(`${head}\n${text}\n`))).toEqual(
    expected.map((line) => `content/lessons/one/lesson.mdx:${line}`),
  );
});
