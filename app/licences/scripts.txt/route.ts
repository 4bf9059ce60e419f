// The notices of what the site's scripts hold of others: their licences ask for them with every copy.
import { licenceText } from "../shipped";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return new Response(await licenceText(), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
