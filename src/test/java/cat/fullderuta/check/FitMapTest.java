package cat.fullderuta.check;

import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an activity fits, for each defender and day. */
class FitMapTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    /** Ara has a school in Reus in the morning and a talk there in the evening, one waits in Mataró. */
    private static Editions editions() {
        return edition("2027-04-08", "2027-04-09").judging(RuleKey.TRANSFER, RuleKey.DOUBLE_BOOKING, RuleKey.ACTIVITIES_PER_DAY)
                .way("Reus", "Mataró", 80).defender("Ara").who(it -> it.withDailyLimit(1)).on("2027-04-08").school("Reus", "09:00", "10:00")
                .defender("Bruna").waiting(ActivityType.SCHOOL_VISIT, "Mataró");
    }

    private static FitMap map(Editions editions) {
        Edition edition = editions.get();
        return FitMap.of(edition.listBacklog().getFirst(), Optional.empty(), timetable(edition));
    }

    @Test
    void eachCellCountsItsStarts() {
        FitMap map = map(editions());
        assertEquals(new FitMap.Cell(0, 4), map.get(defenderId("Ara"), THURSDAY), "11:45 to 12:30, more than her limit");
        assertEquals(new FitMap.Cell(15, 0), map.get(defenderId("Ara"), THURSDAY.plusDays(1)));
        assertEquals(new FitMap.Cell(15, 0), map.get(defenderId("Bruna"), THURSDAY));
    }

    @Test
    void theTotalIsThatOfAllCells() {
        assertEquals(new FitMap.Cell(45, 4), map(editions()).total());
    }

    @Test
    void eachStartHasItsVerdict() {
        FitMap map = map(editions());
        assertEquals(15, map.listHours().size());
        assertEquals(Optional.of(Fit.Verdict.CLASHES), map.find(defenderId("Ara"), THURSDAY, LocalTime.of(11, 30)));
        assertEquals(Optional.of(Fit.Verdict.WARNS), map.find(defenderId("Ara"), THURSDAY, LocalTime.of(11, 45)));
        assertEquals(Optional.of(Fit.Verdict.FITS), map.find(defenderId("Ara"), THURSDAY.plusDays(1), LocalTime.of(9, 0)));
        assertEquals(Optional.of(Fit.Verdict.FITS), map.find(defenderId("Bruna"), THURSDAY, LocalTime.of(9, 0)));
    }

    @Test
    void whatWasNotTriedIsNoPlace() {
        FitMap map = map(editions());
        assertEquals(Optional.empty(), map.find(defenderId("Ara"), THURSDAY, LocalTime.of(9, 10)));
        assertEquals(Optional.empty(), map.find(defenderId("Ara"), THURSDAY.plusDays(2), LocalTime.of(9, 0)));
        assertEquals(Optional.empty(), map.find(defenderId("Zoe"), THURSDAY, LocalTime.of(9, 0)));
        assertEquals(new FitMap.Cell(0, 0), map.get(defenderId("Zoe"), THURSDAY));
        assertEquals(new FitMap.Cell(0, 0), map.get(defenderId("Ara"), THURSDAY.minusDays(1)));
    }

    @Test
    void itSaysWhatASingleFitSays() {
        Edition edition = editions().get();
        Activity waiting = edition.listBacklog().getFirst();
        FitMap map = FitMap.of(waiting, Optional.empty(), timetable(edition));
        for (Defender defender : edition.defenders()) {
            for (LocalDate day : edition.listDays()) {
                for (LocalTime hour : map.listHours()) {
                    assertEquals(Fit.of(waiting, day.atTime(hour), List.of(defender.id()), timetable(edition)).verdict(),
                            map.find(defender.id(), day, hour).orElseThrow());
                }
            }
        }
    }
}
