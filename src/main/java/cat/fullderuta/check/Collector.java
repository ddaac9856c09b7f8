package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what rules find: each once, and what is grouped about all its activities. */
final class Collector implements Consumer<Finding> {

    private final Set<Finding> single = new LinkedHashSet<>();
    private final Map<Finding, Set<Id<Activity>>> grouped = new LinkedHashMap<>();

    @Override
    public void accept(Finding finding) {
        if (finding instanceof Grouped group) {
            grouped.computeIfAbsent(group.withActivities(List.of()), any -> new LinkedHashSet<>()).addAll(finding.activities());
        } else {
            single.add(finding);
        }
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(single);
        grouped.forEach((finding, activities) -> all.add(((Grouped) finding).withActivities(List.copyOf(activities))));
        return all;
    }
}
