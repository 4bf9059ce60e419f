// Who offers what, a row for each maker. On a phone a row is a short list, as in a lesson.
import { offerKinds } from "@/content/model/platforms/offers";
import type { PlatformTable } from "@/content/model/platforms/table";
import { TableFrame } from "../lesson/pieces";
import { Answers } from "./answers";

const heads = ["Maker", ...offerKinds.map(({ name }) => name)];

export function OffersTable({ offers }: Pick<PlatformTable, "offers">) {
  return (
    <TableFrame label="who offers what" heads={heads.join("|")}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offers.map(({ maker, answers }) => (
            <tr key={maker}>
              <th scope="row">{maker}</th>
              {answers.map((answer, at) => (
                <td key={heads[at + 1]}>
                  <Answers answers={answer === null ? [] : [answer]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
