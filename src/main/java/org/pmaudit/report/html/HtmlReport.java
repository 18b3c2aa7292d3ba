package org.pmaudit.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;

/** {@code report.html}: one file that needs no network, no script and nothing beside it. */
public final class HtmlReport {

  static final String PACKAGE = "org.pmaudit.report.html";

  private HtmlReport() {}

  public static void write(Result result, Words words, OutputStream out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), PACKAGE);
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    engine.render("page.jte", Page.of(result, words), bytes);
    bytes.writeTo(out::write);
  }
}
