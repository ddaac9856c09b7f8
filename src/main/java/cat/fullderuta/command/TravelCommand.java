package cat.fullderuta.command;

import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.text.Formats;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.TravelTimes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code travel FROM TO [--data F]}: how long the way is, how that is known and how far to trust it. */
final class TravelCommand implements Command {

    private static final int MOST_SUGGESTIONS = 20;

    private final Terminal terminal;
    private final Specs specs;
    private final Gazetteer gazetteer = Gazetteer.standard();

    TravelCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("travel", "travel.help").addPositional(specs.parameter(0, "FROM", String.class))
                .addPositional(specs.parameter(1, "TO", String.class)).addOption(specs.data());
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Municipality from = town(arguments.matchedPositionalValue(0, ""));
        Municipality to = town(arguments.matchedPositionalValue(1, ""));
        Estimate way = TravelTimes.of(gazetteer, entered(arguments)).find(Place.in(from.code()), Place.in(to.code())).orElseThrow();
        String minutes = Formats.of(terminal.messages()).minutes(way.duration());
        if (way.mode() != null) {
            terminal.say("travel.entered", from.name(), to.name(), minutes, terminal.messages().get("domain", way.mode()).toLowerCase(Locale.ROOT));
        } else {
            terminal.say(way.confidence() == Estimate.Confidence.LOW ? "travel.estimate.low" : "travel.estimate", from.name(), to.name(),
                    minutes, Math.round(TravelTimes.kilometres(from.point(), to.point())));
        }
        return ExitCode.FINE;
    }

    /** Travel times that were entered count only when a data folder is named: the question needs none. */
    private Register<TravelTime> entered(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption(Specs.DATA)) {
            return Register.empty();
        }
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            return data.edition().travelTimes();
        }
    }

    private Municipality town(String name) throws CommandFailure {
        Optional<Municipality> found = gazetteer.findByName(name);
        if (found.isEmpty()) {
            List<Municipality> candidates = gazetteer.listByName(name);
            throw candidates.isEmpty() ? terminal.failure("travel.unknownTown", name) : terminal.failure("travel.ambiguousTown", name,
                    candidates.stream().limit(MOST_SUGGESTIONS).map(Municipality::name).collect(Collectors.joining(", ")));
        }
        return found.get();
    }
}
