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
 * @param code of the gazetteer
 */
record Town(String code, String name, List<Host> hosts) {

    Town {
        hosts = List.copyOf(hosts);
    }

    /** The towns of an edition by name, as its language sorts them; a host of nowhere has no local holidays. */
    static List<Town> list(Edition edition, Messages words) {
        Names names = Names.of(edition, words);
        Map<String, List<Host>> hosts = new LinkedHashMap<>();
        for (Host host : edition.hosts()) {
            if (host.municipality() != null) {
                hosts.computeIfAbsent(host.municipality(), _ -> new ArrayList<>()).add(host);
            }
        }
        List<Town> towns = new ArrayList<>();
        hosts.forEach((code, of) -> towns.add(new Town(code, names.town(code), of)));
        towns.sort(Comparator.comparing(Town::name, Collator.getInstance(words.locale())));
        return towns;
    }
}
