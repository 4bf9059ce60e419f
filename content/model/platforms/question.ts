// A row of the table of platforms: what people ask, and which numbers of the simulator, of the price lists and which
// facts answer it.

export type Question = {
  readonly id: string;
  readonly question: string;
  /** In a preset: "platform.keepAlive". */
  readonly fields?: readonly string[];
  /** In a price list: "compute.granularity". */
  readonly prices?: readonly string[];
  /** Of machines that never sleep: "fargate.vcpu". */
  readonly rates?: readonly string[];
  /** Ids; one that ends in "-" is the beginning of several. */
  readonly facts?: readonly string[];
};

export type QuestionGroup = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
};
