/**
 * What is wrong with an edition, and where an activity would fit: rules over one timetable.
 * A rule states facts; room {@code text} finds the words.
 *
 * <p>How it works. {@link cat.fullderuta.check.Timetable} is the kernel: the edition in arrays, for each person and venue the
 * placements by start, and the ways between places in minutes. It is made anew at each change; nothing is incremental.
 * A rule is one small class, listed by hand in {@link cat.fullderuta.check.Checker}, and belongs to one
 * {@link cat.fullderuta.edition.RuleKey}, by which an edition takes it more or less seriously. There are three sorts: a rule of a
 * placement judges one activity at an hour with its people; a rule of a day judges what one person does on one day; a rule of the
 * edition judges the whole. The first two also judge a placement that is only tried, as if it stood there and nowhere else:
 * so the check, the fit, the best places and the plan share every rule.
 *
 * <p>A finding holds facts and no severity: {@link cat.fullderuta.check.Findings} knows how seriously the edition takes its rule.
 * What cannot be judged since a fact is missing is a finding too, always {@code UNKNOWN}; where the same fact is missing for
 * many activities (somebody's base, somebody's languages) it is one finding about all of them, {@link cat.fullderuta.check.Grouped}.
 * A day of a person begins at four in the morning: what starts at one in the night belongs to the evening before.
 */
@NullMarked
package cat.fullderuta.check;

import org.jspecify.annotations.NullMarked;
