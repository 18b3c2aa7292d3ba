package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the published documents that criteria come from. */
final class SourceReader {

  private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");

  private SourceReader() {}

  static List<Source> read(YamlValue list, IdRegister ids) {
    List<Source> sources = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> sources.add(source(reader, ids)));
    }
    return sources;
  }

  private static Source source(YamlReader reader, IdRegister ids) {
    Optional<String> id = ids.take(reader);
    Source source =
        new Source(
            id.orElse(""),
            reader.need("title").text().orElse(""),
            reader.need("publisher").text().orElse(""),
            reader.need("year").whole(1800, 2200).orElse(1800),
            reader.take("edition").text(),
            reader.take("reference").text(),
            reader.take("url").text(URL, "write the whole address, beginning with `https://`"));
    reader.noOthers();
    return source;
  }
}
