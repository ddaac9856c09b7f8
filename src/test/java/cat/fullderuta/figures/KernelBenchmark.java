package cat.fullderuta.figures;

import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.check.Reference;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done at each change and when a drag starts, each from the edition as a value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

    private final Edition large = SampleEdition.large();
    private final Edition ofFourThousand = TenTimes.of(large);
    private final Timetable timetable = timetable(large);
    /** The one with the most usual hours. */
    private final Activity waiting = large.listBacklog().stream().filter(it -> it.type() == ActivityType.INTERVIEW)
            .findFirst().orElseThrow();

    private static TravelTimes travel(Edition edition) {
        return TravelTimes.of(Gazetteer.standard(), edition.travelTimes());
    }

    private static Timetable timetable(Edition edition) {
        return Timetable.of(edition, travel(edition));
    }

    /** A full check with all rules, the arrays made anew. */
    @Benchmark
    public Findings check400() {
        return Checker.check(timetable(large));
    }

    /** The same for ten times as many activities. */
    @Benchmark
    public Findings check4000() {
        return Checker.check(timetable(ofFourThousand));
    }

    /** Thirteen of the rules over all pairs with local dates and hours. */
    @Benchmark
    public Set<Finding> reference400() {
        return Reference.check(large, travel(large));
    }

    /** All starts of all days for all defenders, all rules. */
    @Benchmark
    public FitMap fitMap() {
        return FitMap.of(waiting, Optional.empty(), timetable);
    }
}
