package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Source;

/** Writes the tool and its rules: the criteria of all checklists. */
final class SarifRules {

  private final List<Checklist> checklists;
  private final String toolVersion;
  private final String language;
  private final JsonGenerator json;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  SarifRules(List<Checklist> checklists, String toolVersion, String language, JsonGenerator json) {
    this.checklists = List.copyOf(checklists);
    this.toolVersion = toolVersion;
    this.language = language;
    this.json = json;
  }

  /** The place of a criterion in the list of rules. */
  int index(String criterion) {
    return indexes.getOrDefault(criterion, -1);
  }

  void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "pmaudit");
    json.writeStringField("version", toolVersion);
    json.writeArrayFieldStart("rules");
    for (Checklist checklist : checklists) {
      for (Criterion criterion : checklist.criteria()) {
        if (indexes.putIfAbsent(criterion.id(), indexes.size()) == null) {
          rule(checklist, criterion);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Checklist checklist, Criterion criterion) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", criterion.id());
    if (!criterion.deprecatedIds().isEmpty()) {
      json.writeArrayFieldStart("deprecatedIds");
      for (String id : criterion.deprecatedIds()) {
        json.writeString(id);
      }
      json.writeEndArray();
    }
    text("shortDescription", criterion.title().in(language));
    text("fullDescription", criterion.gapIn(language));
    Optional<Source> source = source(checklist, criterion);
    Optional<String> url = source.flatMap(Source::url);
    if (url.isPresent()) {
      json.writeStringField("helpUri", url.get());
    }
    help(criterion, source);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", criterion.critical() ? "error" : "warning");
    json.writeEndObject();
    properties(checklist, criterion);
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static Optional<Source> source(Checklist checklist, Criterion criterion) {
    return Optional.ofNullable(checklist.sources().get(criterion.source().source()));
  }

  private void help(Criterion criterion, Optional<Source> source) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    criterion.why().ifPresent(text -> parts.put("Why it matters", text.in(language)));
    criterion.action().ifPresent(text -> parts.put("What to do", text.in(language)));
    criterion.verification().ifPresent(text -> parts.put("How to check", text.in(language)));
    parts.put("Source", source(criterion, source));
    List<String> plain = new ArrayList<>();
    List<String> markdown = new ArrayList<>();
    parts.forEach(
        (head, text) -> {
          plain.add(head + ": " + text);
          markdown.add("**" + head + "**: " + MarkdownText.escape(text));
        });
    json.writeObjectFieldStart("help");
    json.writeStringField("text", String.join("\n", plain));
    json.writeStringField("markdown", String.join("\n\n", markdown));
    json.writeEndObject();
  }

  private static String source(Criterion criterion, Optional<Source> source) {
    List<String> parts = new ArrayList<>();
    parts.add(
        source
            .map(one -> "%s, %s (%s)".formatted(one.publisher(), one.title(), one.year()))
            .orElse(criterion.source().source()));
    if (!criterion.source().at().isEmpty()) {
      parts.add(criterion.source().at());
    }
    if (!criterion.source().figureOfSource()) {
      parts.add("any figure is a tool default, adjustable");
    }
    return String.join("; ", parts);
  }

  private void properties(Checklist checklist, Criterion criterion) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(checklist.sector());
    json.writeString(criterion.principle().word());
    for (ProtectionArea area : criterion.areas()) {
      json.writeString(area.word());
    }
    json.writeEndArray();
    json.writeStringField("checklist", checklist.id());
    json.writeNumberField("weight", criterion.weight());
    json.writeBooleanField("critical", criterion.critical());
    json.writeEndObject();
  }
}
