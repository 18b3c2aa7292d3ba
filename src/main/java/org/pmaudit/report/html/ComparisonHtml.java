package org.pmaudit.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.pmaudit.compare.Comparison;
import org.pmaudit.report.words.Words;

/** {@code comparison.html}: one file that needs no network, no script and nothing beside it. */
public final class ComparisonHtml {

  private ComparisonHtml() {}

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Comparison comparison, Words words, OutputStream out)
      throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, ComparisonHtml.class.getClassLoader(), HtmlReport.PACKAGE);
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    engine.render("comparison.jte", new ComparisonPage(comparison, words), bytes);
    bytes.writeTo(out::write);
  }
}
