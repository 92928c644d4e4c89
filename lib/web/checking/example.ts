/** An invented article, with a statement of every kind: right, wrong, open, and one that claims more. */
export const EXAMPLE = `Five offences a day recorded against children in Ashmere

Ashmere Police recorded 1,826 sexual offences against children in 2023/24, new figures show. That is an average of five every day, and a rise of 22 per cent on the 1,522 recorded in 2022/23.

Of the victims whose sex was recorded, 1,460 were girls and 292 were boys, so girls were five times more likely to be abused than boys.

Where the age was known, one in four victims was ten or younger. A total of 412 offences had an online element, almost a third more than the year before, when there were 310.

"Behind each of these numbers is a child who was harmed," said a spokesperson for the Ashmere Children's Trust, which obtained the figures under the Freedom of Information Act from 38 of 43 forces.
`;
