package org.pmaudit.cli;

import picocli.CommandLine.Option;

/** The language that people read, as typed. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "The language of texts: en, fr, es or ar.")
  String tag = "en";
}
