package org.pmaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalTextTest {

  @ParameterizedTest
  @EnumSource
  void aNameMovesNoCursorSetsNoTitleAndTurnsNothingRound(Ink ink) {
    String name = "A\u001b[2J\u001b]0;title\u0007\u001b[8mhidden\r\u202eb\u009b1m\nnext";
    assertThat(TerminalText.of(ink.bold("Sites") + " " + name, ink))
        .isEqualTo(ink.bold("Sites") + " A[2J]0;title[8mhiddenb1m\nnext");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheReportPaintsStaysPainted(Ink ink) {
    String painted = ink.critical("✖") + ink.faint("x") + ink.bold("y");
    assertThat(TerminalText.of(painted, ink)).isEqualTo(painted);
  }
}
