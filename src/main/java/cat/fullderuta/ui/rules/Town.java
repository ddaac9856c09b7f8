package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A town with all its hosts: its holidays are those of each of them.
 *
 * @param key the code of the gazetteer, or the id of a host of which nobody knows the town
 */
record Town(String key, String name, List<Host> hosts) {

    Town {
        hosts = List.copyOf(hosts);
    }

    /** The towns of an edition by name, as its language sorts them. */
    static List<Town> list(Edition edition, Messages words) {
        Names names = Names.of(edition, words);
        Map<String, List<Host>> hosts = new LinkedHashMap<>();
        edition.hosts().forEach(host -> hosts.computeIfAbsent(key(host), _ -> new ArrayList<>()).add(host));
        List<Town> towns = new ArrayList<>();
        hosts.forEach((key, of) -> towns.add(new Town(key, of.getFirst().municipality() == null ? of.getFirst().name()
                : names.town(key), of)));
        towns.sort(Comparator.comparing(Town::name, Collator.getInstance(words.locale())));
        return towns;
    }

    private static String key(Host host) {
        return host.municipality() == null ? host.id().value() : host.municipality();
    }
}
