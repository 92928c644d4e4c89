/**
 * Who to turn to. Every page carries this box, whatever its notebook says. The numbers stand
 * only here: check them against each organisation's own site, then change `SUPPORT_CHECKED`.
 */
export const SUPPORT_CHECKED = "21 November 2026";

export interface SupportLine {
  who: string;
  when: string;
  /** As printed; dialled without the spaces. */
  phone: string;
}

export const SUPPORT: readonly SupportLine[] = [
  { who: "Emergency services", when: "if a child is in immediate danger", phone: "999" },
  { who: "NSPCC Helpline", when: "for adults worried about a child", phone: "0808 800 5000" },
  { who: "Childline", when: "for anyone under 19", phone: "0800 1111" },
  { who: "NAPAC", when: "for adults who were abused in childhood", phone: "0808 801 0331" },
  { who: "Samaritans", when: "for anyone, at any hour", phone: "116 123" },
];

/** The support box as HTML; its heading's level fits it into the outline of what surrounds it. */
export function supportHtml(headingLevel = 2, headingId = "support"): string {
  const lines = SUPPORT.map(
    ({ who, when, phone }) =>
      `<li><strong>${who}</strong> <a href="tel:${phone.replace(/ /g, "")}">${phone}</a> <span>${when}</span></li>`,
  );
  const heading = `h${headingLevel}`;
  return `<div class="pf-support" role="region" aria-labelledby="${headingId}">
<${heading} id="${headingId}">Who to turn to</${heading}>
<p>Behind these figures are children and adults who were harmed. If something here touches your own life, or you are worried about a child, you can talk to someone today.</p>
<ul>
${lines.join("\n")}
</ul>
<p class="pf-checked">United Kingdom numbers, last checked on ${SUPPORT_CHECKED}.</p>
</div>`;
}
