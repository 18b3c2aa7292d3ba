package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.Map;
import org.pmaudit.text.Folding;

/** The names of the months in English, French, Spanish and Arabic (all regions), folded. */
final class MonthNames {

  private static final String[][] NAMES = {
    {"january", "janvier", "janv", "enero", "ene", "يناير", "كانون الثاني", "جانفي"},
    {"february", "février", "févr", "fév", "febrero", "فبراير", "شباط", "فيفري"},
    {"march", "mars", "marzo", "مارس", "آذار"},
    {"april", "avril", "avr", "abril", "abr", "أبريل", "إبريل", "نيسان", "أفريل"},
    {"may", "mai", "mayo", "مايو", "أيار", "ماي"},
    {"june", "juin", "junio", "يونيو", "يونيه", "حزيران", "جوان"},
    {"july", "juillet", "juil", "julio", "يوليو", "يوليه", "تموز", "جويلية", "يوليوز"},
    {"august", "août", "aout", "agosto", "ago", "أغسطس", "آب", "أوت", "غشت"},
    {
      "september", "septembre", "sept", "septiembre", "setiembre", "set", "سبتمبر", "أيلول", "شتنبر"
    },
    {"october", "octobre", "octubre", "أكتوبر", "تشرين الأول", "أكتوبر"},
    {"november", "novembre", "noviembre", "نوفمبر", "تشرين الثاني", "نونبر"},
    {"december", "décembre", "diciembre", "dic", "ديسمبر", "كانون الأول", "دجنبر"},
  };

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (int month = 0; month < NAMES.length; month++) {
      for (String name : NAMES[month]) {
        MONTHS.put(Folding.fold(name), month + 1);
      }
      MONTHS.put(NAMES[month][0].substring(0, 3), month + 1);
    }
  }

  private MonthNames() {}

  /** The month a folded name or usual short form means, from 1, or 0 if it is none. */
  static int month(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }
}
