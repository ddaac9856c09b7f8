package cat.fullderuta.ui.rules;

import static cat.fullderuta.edition.RuleKey.ACTIVITIES_PER_DAY;
import static cat.fullderuta.edition.RuleKey.ASKED_FOR;
import static cat.fullderuta.edition.RuleKey.AVAILABILITY;
import static cat.fullderuta.edition.RuleKey.BASE_TRANSFER;
import static cat.fullderuta.edition.RuleKey.BREAK;
import static cat.fullderuta.edition.RuleKey.CONSENT;
import static cat.fullderuta.edition.RuleKey.DINNER;
import static cat.fullderuta.edition.RuleKey.DOUBLE_BOOKING;
import static cat.fullderuta.edition.RuleKey.ESCORT;
import static cat.fullderuta.edition.RuleKey.EVERYONE;
import static cat.fullderuta.edition.RuleKey.FAIR_SHARE;
import static cat.fullderuta.edition.RuleKey.FIRST_DAY;
import static cat.fullderuta.edition.RuleKey.FREE_HALF_DAY;
import static cat.fullderuta.edition.RuleKey.HOST_LIMIT;
import static cat.fullderuta.edition.RuleKey.HOURS_PER_DAY;
import static cat.fullderuta.edition.RuleKey.INTERPRETER;
import static cat.fullderuta.edition.RuleKey.INTERPRETER_ALONE;
import static cat.fullderuta.edition.RuleKey.INTERPRETER_EARLY;
import static cat.fullderuta.edition.RuleKey.INTERPRETER_HALF_DAY;
import static cat.fullderuta.edition.RuleKey.LUNCH;
import static cat.fullderuta.edition.RuleKey.MISSING_FACTS;
import static cat.fullderuta.edition.RuleKey.NIGHT_REST;
import static cat.fullderuta.edition.RuleKey.PEOPLE;
import static cat.fullderuta.edition.RuleKey.SCHOOL_DAY;
import static cat.fullderuta.edition.RuleKey.STAY;
import static cat.fullderuta.edition.RuleKey.TOPICS;
import static cat.fullderuta.edition.RuleKey.TOWN_LEFT_OUT;
import static cat.fullderuta.edition.RuleKey.TRANSFER;
import static cat.fullderuta.edition.RuleKey.VISIT_DAYS;
import static cat.fullderuta.edition.RuleKey.WANTED_TIME;

import cat.fullderuta.edition.RuleKey;
import java.util.List;

/** In which order and under which headings the rules are shown: each in one group. */
enum RuleGroup {
    PEOPLE_AND_PLACES(DOUBLE_BOOKING, TRANSFER, VISIT_DAYS, STAY, AVAILABILITY),
    DAY(ACTIVITIES_PER_DAY, HOURS_PER_DAY, FIRST_DAY, BASE_TRANSFER),
    REST_AND_MEALS(NIGHT_REST, BREAK, LUNCH, DINNER, FREE_HALF_DAY),
    INTERPRETERS(INTERPRETER, INTERPRETER_EARLY, INTERPRETER_ALONE, INTERPRETER_HALF_DAY, ESCORT),
    SCHOOL_AND_HOST(SCHOOL_DAY, WANTED_TIME, HOST_LIMIT, ASKED_FOR),
    CARE(CONSENT, TOPICS, PEOPLE),
    COMPLETENESS(EVERYONE, MISSING_FACTS),
    FAIRNESS(TOWN_LEFT_OUT, FAIR_SHARE);

    private final List<RuleKey> rules;

    RuleGroup(RuleKey... rules) {
        this.rules = List.of(rules);
    }

    List<RuleKey> rules() {
        return rules;
    }
}
