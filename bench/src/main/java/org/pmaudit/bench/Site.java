package org.pmaudit.bench;

/**
 * What the cells of a row have in common.
 *
 * @param number from 1
 * @param people who live there
 * @param care how well it is run, from 0 to 99
 * @param blank how many of a thousand answers are missing
 */
record Site(int number, int people, int care, int blank) {

  static Site draw(int number, Dice dice) {
    int size = dice.below(100);
    int people = size < 70 ? 40 + dice.below(960) : 1000 + dice.below(size < 97 ? 9000 : 60_000);
    return new Site(number, people, dice.below(100), dice.chance(20) ? 500 : 30);
  }
}
