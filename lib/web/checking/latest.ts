/**
 * Asks one question at a time and only the newest: while an answer is awaited, a newer question
 * replaces the one that waits, and an answer to an old question is dropped. So typing is never
 * held up by texts that are no longer there.
 */
export class Latest<Question, Answer> {
  private asked = 0;
  private isBusy = false;
  private waiting: Question | undefined;

  constructor(
    private readonly send: (id: number, question: Question) => void,
    private readonly receive: (answer: Answer, question: Question) => void,
  ) {}

  private current: Question | undefined;

  /** Whether an answer is awaited. */
  get busy(): boolean {
    return this.isBusy;
  }

  ask(question: Question): void {
    if (this.isBusy) {
      this.waiting = question;
      return;
    }
    this.start(question);
  }

  /** An answer has come; it is told unless a newer question waits. */
  answered(id: number, answer: Answer): void {
    if (id !== this.asked || !this.isBusy) return;
    const question = this.current as Question;
    this.isBusy = false;
    const next = this.waiting;
    if (next === undefined) {
      this.receive(answer, question);
      return;
    }
    this.waiting = undefined;
    this.start(next);
  }

  private start(question: Question): void {
    this.isBusy = true;
    this.current = question;
    this.asked += 1;
    this.send(this.asked, question);
  }
}
