// A question as an item of QTI 1.2: what is shown, what counts, what is said. Texts are HTML: plain ones get lost in
// Canvas's newer quizzes.
import { decimal } from "./decimal";
import type { PortableNumber, PortableOptions, PortablePairs, PortableQuestion } from "./portable";
import { element, linked, paragraph, type Xml } from "./xml";

type Parts = {
  readonly type: string;
  readonly shown: readonly Xml[];
  readonly conditions: readonly Xml[];
  readonly said: readonly Xml[];
};

export function itemOf(question: PortableQuestion): Xml {
  const { id, text, passage } = question;
  const { type, shown, conditions, said } = partsOf(question);
  return element("item", { ident: id.replace("/", "_"), title: id }, [
    element("itemmetadata", {}, [
      element("qtimetadata", {}, [field("question_type", type), field("points_possible", "1")]),
    ]),
    element("presentation", {}, [material(paragraph(text)), ...shown]),
    element("resprocessing", {}, [
      element("outcomes", {}, [
        element("decvar", { maxvalue: "100", minvalue: "0", varname: "SCORE", vartype: "Decimal" }),
      ]),
      condition("Yes", [element("other", {})], [display("general_fb")]),
      ...conditions,
    ]),
    feedback("general_fb", linked("Taught in ", passage.heading, passage.address)),
    ...said,
  ]);
}

function partsOf(question: PortableQuestion): Parts {
  switch (question.kind) {
    case "one":
    case "several":
      return options(question);
    case "pairs":
      return pairs(question);
    case "number":
      return number(question);
  }
}

const only = "response1";

function options({ kind, options: all }: PortableOptions): Parts {
  const named = all.map((option, n) => ({ ...option, name: `option${n + 1}` }));
  const chosen = ({ name }: { readonly name: string }) => equal(only, name);
  const right = named.map((one) => (one.isRight ? chosen(one) : element("not", {}, [chosen(one)])));
  const counts =
    kind === "one"
      ? named.filter(({ isRight }) => isRight).map(chosen)
      : [element("and", {}, right)];
  return {
    type: kind === "one" ? "multiple_choice_question" : "multiple_answers_question",
    shown: [
      element(
        "response_lid",
        { ident: only, rcardinality: kind === "one" ? "Single" : "Multiple" },
        [choices(named.map(({ name, text }) => [name, paragraph(text)]))],
      ),
    ],
    conditions: [
      ...named.map((one) => condition("Yes", [chosen(one)], [display(`${one.name}_fb`)])),
      condition("No", counts, [score("Set", "100")]),
    ],
    said: named.map(({ name, feedback: words }) => feedback(`${name}_fb`, paragraph(words))),
  };
}

function pairs({ pairs: all, choices: rights, right, wrong }: PortablePairs): Parts {
  const labels = new Map(rights.map((text, n) => [text, `choice${n + 1}`]));
  const part = decimal(Number((100 / all.length).toFixed(2)));
  const isRight = all.map((pair, n) => equal(`response${n + 1}`, labels.get(pair.right) ?? ""));
  return {
    type: "matching_question",
    shown: all.map(({ left }, n) =>
      element("response_lid", { ident: `response${n + 1}` }, [
        material(paragraph(left)),
        choices([...labels].map(([text, name]) => [name, paragraph(text)])),
      ]),
    ),
    conditions: [
      ...isRight.map((pair) => condition("Yes", [pair], [score("Add", part)])),
      condition("No", [element("and", {}, isRight)], [display("correct_fb")]),
      condition("Yes", [element("other", {})], [display("general_incorrect_fb")]),
    ],
    said: [
      feedback("correct_fb", paragraph(right)),
      feedback("general_incorrect_fb", paragraph(wrong)),
    ],
  };
}

/** A range that is wrong has no words of its own here: whoever reads it takes each range for a right one. */
function number({ answer, from, to, right, low, high }: PortableNumber): Parts {
  const within = element("and", {}, [
    element("vargte", { respident: only }, decimal(from)),
    element("varlte", { respident: only }, decimal(to)),
  ]);
  return {
    type: "numerical_question",
    shown: [
      element("response_str", { ident: only, rcardinality: "Single" }, [
        element("render_fib", { fibtype: "Decimal" }, [
          element("response_label", { ident: "answer1" }),
        ]),
      ]),
    ],
    conditions: [
      condition(
        "No",
        [element("or", {}, [equal(only, decimal(answer)), within])],
        [score("Set", "100"), display("correct_fb")],
      ),
      condition("Yes", [element("other", {})], [display("general_incorrect_fb")]),
    ],
    said: [
      feedback("correct_fb", paragraph(right)),
      feedback("general_incorrect_fb", paragraph(low) + paragraph(high)),
    ],
  };
}

function choices(all: readonly (readonly [name: string, html: string])[]): Xml {
  return element(
    "render_choice",
    {},
    all.map(([name, html]) => element("response_label", { ident: name }, [material(html)])),
  );
}

function condition(goesOn: "Yes" | "No", when: readonly Xml[], then: readonly Xml[]): Xml {
  return element("respcondition", { continue: goesOn }, [
    element("conditionvar", {}, when),
    ...then,
  ]);
}

function equal(response: string, value: string): Xml {
  return element("varequal", { respident: response }, value);
}

function score(action: "Set" | "Add", value: string): Xml {
  return element("setvar", { action, varname: "SCORE" }, value);
}

function display(name: string): Xml {
  return element("displayfeedback", { feedbacktype: "Response", linkrefid: name });
}

function feedback(name: string, html: string): Xml {
  return element("itemfeedback", { ident: name }, [element("flow_mat", {}, [material(html)])]);
}

function material(html: string): Xml {
  return element("material", {}, [element("mattext", { texttype: "text/html" }, html)]);
}

function field(label: string, entry: string): Xml {
  return element("qtimetadatafield", {}, [
    element("fieldlabel", {}, label),
    element("fieldentry", {}, entry),
  ]);
}
