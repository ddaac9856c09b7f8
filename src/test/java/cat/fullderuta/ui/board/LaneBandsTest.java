package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a lane says of its defender behind the entries. */
class LaneBandsTest {

    private static List<LaneBand> bands(UnaryOperator<Defender> ara, String day) {
        Editions editions = edition().defender("Ara").who(ara);
        return new LaneBands(editions.get(), Messages.of(Locale.of("ca"))).listBands(Optional.of(defenderId("Ara")), LocalDate.parse(day));
    }

    @Test
    void beforeTheArrivalSomebodyIsAway() {
        assertEquals(List.of(new LaneBand(LaneBand.Kind.AWAY, 0, 690, "arriba 11:30")),
                bands(it -> it.withStay(new Stay(at("2027-04-08 11:30"), "", null, "")), "2027-04-08"));
    }

    @Test
    void whoCannotComeIsAwayAllDayWhateverTheirStay() {
        assertEquals(List.of(new LaneBand(LaneBand.Kind.AWAY, 0, 24 * 60, "no ve")),
                bands(it -> it.withComing(false).withStay(new Stay(at("2027-04-08 11:30"), "", null, "")), "2027-04-08"));
    }
}
