package cat.fullderuta.edition;

/**
 * The rules that an edition can take more or less seriously, with how seriously most coordinators take them. They are named
 * here, apart from the rules themselves, since the settings of an edition are stored and handed over with it.
 */
public enum RuleKey {
    DOUBLE_BOOKING(Strictness.CLASH),
    TRANSFER(Strictness.CLASH),
    VISIT_DAYS(Strictness.CLASH),
    STAY(Strictness.CLASH),
    AVAILABILITY(Strictness.CLASH),
    WANTED_TIME(Strictness.WARNING),
    SCHOOL_DAY(Strictness.WARNING),
    HOST_LIMIT(Strictness.WARNING),
    NIGHT_REST(Strictness.WARNING),
    ACTIVITIES_PER_DAY(Strictness.WARNING),
    HOURS_PER_DAY(Strictness.WARNING),
    BREAK(Strictness.WARNING),
    LUNCH(Strictness.WARNING),
    DINNER(Strictness.HINT),
    FIRST_DAY(Strictness.HINT),
    FREE_HALF_DAY(Strictness.WARNING),
    BASE_TRANSFER(Strictness.WARNING),
    INTERPRETER(Strictness.WARNING),
    INTERPRETER_EARLY(Strictness.WARNING),
    INTERPRETER_ALONE(Strictness.WARNING),
    INTERPRETER_HALF_DAY(Strictness.WARNING),
    ESCORT(Strictness.WARNING),
    CONSENT(Strictness.WARNING),
    TOPICS(Strictness.HINT),
    PEOPLE(Strictness.WARNING),
    ASKED_FOR(Strictness.WARNING),
    EVERYONE(Strictness.WARNING),
    MISSING_FACTS(Strictness.HINT),
    TOWN_LEFT_OUT(Strictness.HINT),
    FAIR_SHARE(Strictness.HINT);

    private final Strictness usual;

    RuleKey(Strictness usual) {
        this.usual = usual;
    }

    /**
     * Whether it is arranged once the place is chosen, such as an interpreter: a warning of it stays, but speaks neither for
     * nor against a place.
     */
    public boolean isArrangedAfterwards() {
        return this == INTERPRETER || this == INTERPRETER_ALONE || this == ESCORT || this == MISSING_FACTS;
    }

    /** How seriously it is taken where an edition says nothing else. */
    public Strictness usual() {
        return usual;
    }
}
