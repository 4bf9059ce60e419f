// Which of the sentences that use a term teach something about it by themselves, without those around them: at most
// three, from as many sections.
import type { TermPassage } from "./term-uses";

const most = 3;
const words = { fewest: 9, most: 40 };
/** What points at something that is not in the sentence. */
const leansOn =
  /^(The lesson|This|That|These|Those|It|Its|They|Their|Here|There|And|But|So|Then|Both|Which|See|Watch|Look|Play|Press|Open|Try|Read|After that|What)\b/;

export function teachingPassages(passages: readonly TermPassage[]): readonly TermPassage[] {
  const seen = new Set<string>();
  return passages
    .filter(({ href, sentence }) => {
      const isOne = teaches(sentence) && !seen.has(href);
      if (isOne) seen.add(href);
      return isOne;
    })
    .slice(0, most);
}

function teaches(sentence: string): boolean {
  const count = sentence.split(/\s+/).length;
  return (
    count >= words.fewest &&
    count <= words.most &&
    /^\p{Lu}/u.test(sentence) &&
    sentence.endsWith(".") &&
    !leansOn.test(sentence)
  );
}
