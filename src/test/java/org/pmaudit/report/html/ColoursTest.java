package org.pmaudit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Recomputes contrast (WCAG 2) and distance (CIE76) of the colours in the style sheet. */
class ColoursTest {

  private static final String CSS = css();
  private static final Map<String, String> LIGHT = colours(CSS.indexOf(":root{"));
  private static final Map<String, String> DARK = dark();

  /** How a person sees red, green and blue light (Machado 2009, full deficiency). */
  enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTAN(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    double[] sees(double[] light) {
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          seen[i] += matrix[3 * i + j] * light[j];
        }
        seen[i] = Math.min(1, Math.max(0, seen[i]));
      }
      return seen;
    }
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> dark() {
    Map<String, String> colours = new HashMap<>(LIGHT);
    colours.putAll(colours(CSS.indexOf("(prefers-color-scheme:dark){:root{")));
    return colours;
  }

  private static Map<String, String> colours(int from) {
    Map<String, String> colours = new HashMap<>();
    Matcher one =
        Pattern.compile("--([a-z0-9-]+):(#[0-9A-Fa-f]{3,6})")
            .matcher(CSS.substring(from, CSS.indexOf('}', from)));
    while (one.find()) {
      colours.put(one.group(1), one.group(2));
    }
    return colours;
  }

  private static double[] light(String hex) {
    String full = hex.length() == 4 ? hex.replaceAll("([0-9A-Fa-f])", "$1$1") : hex;
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(full.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return light;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String hex) {
    double[] light = light(hex);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  @ParameterizedTest
  @CsvSource({
    "text, page",
    "soft, page",
    "link, page",
    "text, tint",
    "soft, tint",
    "text, band",
    "soft, band",
    "strip-text, strip",
    "on-crit, crit",
    "strong-t, strong-b",
    "adequate-t, adequate-b",
    "weak-t, weak-b",
    "poor-t, poor-b",
    "none-t, none-b",
    "h1t, h1",
    "h2t, h2",
    "h3t, h3",
    "h4t, h4",
    "page, text"
  })
  void textStandsOutFromItsGround(String text, String ground) {
    for (Map<String, String> colours : List.of(LIGHT, DARK)) {
      assertThat(contrast(colours.get(text), colours.get(ground)))
          .as(text + " on " + ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bar, page",
    "mark, bar",
    "grey, page",
    "edge, page",
    "focus, page",
    "mark, page",
    "strong-t, page",
    "adequate-t, page",
    "weak-t, page",
    "poor-t, page"
  })
  void whatIsDrawnStandsOutFromItsGround(String drawn, String ground) {
    for (Map<String, String> colours : List.of(LIGHT, DARK)) {
      assertThat(contrast(colours.get(drawn), colours.get(ground)))
          .as(drawn + " on " + ground)
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void textOnFillsStandsOut() {
    fills()
        .forEach(
            (name, fill) -> assertThat(contrast(fill[0], fill[1])).as(name).isGreaterThan(4.5));
  }

  @ParameterizedTest
  @EnumSource
  void ratingsAreToldApartInEverySight(Sight sight) {
    List<String[]> fills = List.copyOf(fills().values());
    for (int i = 0; i < fills.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(sight, fills.get(i)[0], fills.get(j)[0]))
            .as(fills.get(i)[0] + " and " + fills.get(j)[0])
            .isGreaterThanOrEqualTo(25);
      }
    }
  }

  /** Ground and text of the rating fills, by rating. */
  private static Map<String, String[]> fills() {
    Map<String, String[]> fills = new HashMap<>();
    Matcher one =
        Pattern.compile("\\.f-(strong|adequate|weak|poor)\\{background:(#\\w+);color:(#\\w+)")
            .matcher(CSS);
    while (one.find()) {
      fills.put(one.group(1), new String[] {one.group(2), one.group(3)});
    }
    assertThat(fills).hasSize(4);
    return fills;
  }

  private static double distance(Sight sight, String one, String other) {
    double[] a = lab(sight.sees(light(one)));
    double[] b = lab(sight.sees(light(other)));
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(double[] light) {
    double x = curve((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
    double y = curve(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
    double z = curve((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
  }
}
