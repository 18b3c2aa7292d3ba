package org.pmaudit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that a run found, as a table for people and as JSON. */
record Outcome(Map<String, String> machine, Map<String, String> digests, List<Section> sections) {

  /** A table in Markdown. */
  String table() {
    StringBuilder out = new StringBuilder();
    machine.forEach((fact, value) -> out.append("- %s: %s\n".formatted(fact, value)));
    digests.forEach((file, digest) -> out.append("- %s: %s\n".formatted(file, digest)));
    sections.forEach(section -> append(out, section));
    return out.toString();
  }

  private static void append(StringBuilder out, Section section) {
    out.append("\n### ").append(section.title()).append("\n\n");
    out.append("| | runs | minimum ms | median ms | maximum ms | processor ms | peak MB |\n");
    out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Measured line : section.measured()) {
      Series time = line.milliseconds();
      String figures =
          figures(time) + " | " + middle(line.cpu(), 1) + " | " + middle(line.peak(), 1 << 20);
      out.append("| %s | %d | %s |\n".formatted(line.name(), time.runs(), figures));
    }
    if (!section.ratios().isEmpty()) {
      out.append("\n| ratio in each turn | minimum | median | maximum | target |\n");
      out.append("| --- | ---: | ---: | ---: | --- |\n");
    }
    for (Ratio ratio : section.ratios()) {
      Series values = ratio.values();
      String figures =
          String.format(
              Locale.ROOT, "%.2f | %.2f | %.2f", values.least(), values.median(), values.most());
      out.append("| %s | %s | %s |\n".formatted(ratio.name(), figures, ratio.verdict()));
    }
    section.notes().forEach(note -> out.append("\n").append(note).append("\n"));
  }

  private static String figures(Series time) {
    return String.format(
        Locale.ROOT, "%.0f | %.0f | %.0f", time.least(), time.median(), time.most());
  }

  private static String middle(Series series, double unit) {
    return series.runs() == 0 ? "" : String.format(Locale.ROOT, "%.0f", series.median() / unit);
  }

  ObjectNode json() {
    ObjectNode top = new ObjectMapper().createObjectNode();
    machine.forEach(top.putObject("machine")::put);
    digests.forEach(top.putObject("data")::put);
    ArrayNode all = top.putArray("sections");
    sections.forEach(section -> add(all.addObject(), section));
    return top;
  }

  private static void add(ObjectNode node, Section section) {
    node.put("title", section.title());
    ArrayNode lines = node.putArray("measured");
    for (Measured line : section.measured()) {
      ObjectNode one = lines.addObject().put("name", line.name());
      put(one.putObject("milliseconds"), line.milliseconds());
      put(one.putObject("processor"), line.cpu());
      put(one.putObject("peak_bytes"), line.peak());
    }
    ArrayNode ratios = node.putArray("ratios");
    for (Ratio ratio : section.ratios()) {
      ObjectNode one = ratios.addObject().put("name", ratio.name());
      put(one.putObject("value"), ratio.values());
      ratio.most().ifPresent(most -> one.put("target", most).put("met", ratio.isMet()));
    }
    section.notes().forEach(node.putArray("notes")::add);
  }

  private static void put(ObjectNode node, Series series) {
    if (series.runs() > 0) {
      node.put("runs", series.runs()).put("minimum", series.least());
      node.put("median", series.median()).put("maximum", series.most());
    }
  }
}
