package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = edition().defender("Ara").on("2027-04-08").talk(SOMEWHERE, "08:00", "09:00")
            .school("Reus", "10:30", "12:00").talk("Mataró", "12:15", "14:00").on("2027-04-10").talk("Girona", "10:00", "11:00").findings();

    @Test
    void theWorstComesFirst() {
        assertEquals(List.of(Severity.CLASH, Severity.UNKNOWN), findings.list().stream().map(findings::severityOf).toList());
        assertEquals(Optional.of(Severity.CLASH), findings.findWorst());
    }

    @Test
    void eachActivityHasItsOwn() {
        assertEquals(2, findings.listFor(activityId("Reus")).size());
        assertEquals(Optional.of(Severity.CLASH), findings.findWorst(activityId("Mataró")));
        assertEquals(Optional.of(Severity.UNKNOWN), findings.findWorst(activityId(SOMEWHERE)));
        assertEquals(Optional.empty(), findings.findWorst(activityId("Girona")));
    }

    @Test
    void oneSeverityCanBeListed() {
        assertEquals(1, findings.list(Severity.CLASH).size());
        assertEquals(List.of(), findings.list(Severity.WARNING));
    }
}
