package org.pmaudit.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.text.Sha256;

/** The whole file: what stands around the audits. */
record Page(Result result, Words words, List<AuditPage> audits) {

  static final String CSS = read("report.css");
  private static final String SCRIPT = read("report.js");

  static Page of(Result result, Words words) {
    List<AuditPage> audits = new ArrayList<>();
    for (Audit audit : result.audits()) {
      audits.add(new AuditPage(audit, result, words, audits.size()));
    }
    return new Page(result, words, audits);
  }

  private static String read(String file) {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  boolean isSeveral() {
    return audits.size() != 1;
  }

  String language() {
    return words.language().tag();
  }

  String direction() {
    return words.language().isRightToLeft() ? "rtl" : "ltr";
  }

  String title() {
    return isSeveral()
        ? words.text("several.title", words.count("n.checklists", audits.size()))
        : audits.get(0).title();
  }

  String sensitivity() {
    return Strip.level(result, words);
  }

  /** What the reader must not do with the report. */
  String strip() {
    return Strip.rule(result, words);
  }

  /** The data files, or how many there are. */
  String files() {
    List<String> names =
        result.inputs().stream().map(Input::name).map(words::isolated).distinct().toList();
    return names.size() <= 3 ? words.list(names) : words.count("n.files", names.size());
  }

  private String checklists() {
    List<String> names =
        result.audits().stream()
            .map(Audit::checklist)
            .map(one -> words.isolated(one.id() + " " + one.version()))
            .toList();
    return words.list(names);
  }

  String date() {
    return words.date(result.asOf());
  }

  /** Style rules that hold words of the report, each sign of them escaped. */
  String css() {
    String foot = String.join(" · ", sensitivity(), files(), checklists(), date());
    return CSS
        + "@media print{@page{@bottom-left{content:\""
        + escaped(foot)
        + "\";font:8pt sans-serif;color:#4A5665}@bottom-right{content:counter(page) \" / \""
        + " counter(pages);font:8pt sans-serif;color:#4A5665}}}";
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point < 128 && Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
              } else {
                out.append('\\').append(Integer.toHexString(point)).append(' ');
              }
            });
    return out.toString();
  }

  String script() {
    return SCRIPT;
  }

  /** Nothing may be loaded, and no script run but the report's own. */
  String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + digest(SCRIPT)
        + "'";
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}
