/**
 * The wage engine: from agreed pay, weeks worked and payments to what is owed, line by line.
 *
 * <p>Plain Java without container types. A calculation is a value: {@link
 * org.makewhole.wage.WageInput} and a rule pack go in, a {@link org.makewhole.wage.WageResult}
 * comes out, and {@link org.makewhole.wage.WageJson} keeps both, so that nothing is recomputed
 * silently.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Each workweek stands alone. Its earnings are split into parts that add up (minimum-wage
 *       floor, agreed wages above it, overtime premium) and the week's payments are credited to the
 *       parts in the order of the pack's rules, so no amount is claimed twice. An excess is shown,
 *       never carried over, and no line is negative.
 *   <li>Overtime hours earn the straight rate within the agreed wages; the overtime line holds only
 *       the premium on top (29 CFR 778.110). The premium is taken on a regular rate that is never
 *       below the minimum wage (29 CFR 778.107).
 *   <li>A salary or day's pay covers the agreed hours. Fewer hours earn it in proportion, which is
 *       the cautious reading; the result carries a note then.
 *   <li>A weekly total cannot say on which day an hour was worked, so the value in force on the
 *       first day of the week counts for all of it; the result carries a note when it changed
 *       meanwhile.
 *   <li>Bad input is answered with every problem at once, as data: {@link
 *       org.makewhole.wage.WageInputProblem}.
 * </ul>
 */
package org.makewhole.wage;
