document.querySelectorAll('.units').forEach(function (section) {
  'use strict';
  var flat = section.querySelector('.flat');
  var folds = section.querySelector('.folds');
  var tools = section.querySelector('.tools');
  if (!flat || !folds || !tools) { return; }
  var body = flat.querySelector('tbody');
  var rows = Array.prototype.map.call(folds.querySelectorAll('tr[data-k]'), function (tr, place) {
    var link = tr.querySelector('a');
    var keys = tr.dataset.k.split('|').map(function (v) { return v === '' ? null : Number(v); });
    return { tr: tr, i: link ? Number(link.hash.replace(/^#u(\d+).*/, '$1')) : 1e6 + place, area: tr.dataset.a, rating: tr.dataset.r, keys: keys,
      text: tr.querySelector('th').textContent.toLowerCase() };
  });
  rows.sort(function (a, b) {
    var x = a.keys[0], y = b.keys[0];
    return x === y ? a.i - b.i : x === null ? 1 : y === null ? -1 : x - y || a.i - b.i;
  });
  rows.forEach(function (row, place) { row.i = place; });
  folds.remove();
  flat.hidden = false;
  tools.hidden = false;
  var find = tools.querySelector('input');
  var critical = tools.querySelector('[data-critical]');
  var area = tools.querySelector('[data-area-chip]');
  var clear = tools.querySelector('[data-clear]');
  var ratings = Array.prototype.slice.call(tools.querySelectorAll('[data-rating]'));
  var count = section.querySelector('.count');
  var more = section.querySelector('.more');
  var copy = section.querySelector('[data-copy]');
  var ratingOrder = ratings.map(function (chip) { return chip.dataset.rating; });
  var state = { area: null, rating: null, critical: false, find: '', column: -1, down: false, shown: 50 };

  function number(n) {
    return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, section.dataset.thousands);
  }
  function fits(row, but) {
    return (state.area === null || row.area === state.area) &&
      (but === 'rating' || state.rating === null || row.rating === state.rating) &&
      (but === 'critical' || !state.critical || row.keys[1] > 0) &&
      row.text.indexOf(state.find) >= 0;
  }
  function chip(button, pressed, now) {
    button.setAttribute('aria-pressed', String(pressed));
    button.classList.toggle('zero', now === 0 && !pressed);
    button.querySelector('span').textContent = number(now);
  }
  function key(row) {
    if (state.column === 0) { return row.text; }
    if (state.column === 2) { return ratingOrder.indexOf(row.rating); }
    return row.keys[state.column === 1 ? 0 : state.column - 2];
  }
  function sorted(list) {
    if (state.column < 0) { return list; }
    return list.slice().sort(function (a, b) {
      var x = key(a), y = key(b);
      if (x === null || y === null) { return x === y ? a.i - b.i : x === null ? 1 : -1; }
      var way = x < y ? -1 : x > y ? 1 : 0;
      return (state.down ? -way : way) || a.i - b.i;
    });
  }
  function draw() {
    var fitting = sorted(rows.filter(function (row) { return fits(row); }));
    var page = document.createDocumentFragment();
    fitting.slice(0, state.shown).forEach(function (row) { page.appendChild(row.tr); });
    body.textContent = '';
    body.appendChild(page);
    var people = 0;
    fitting.forEach(function (row) { people += row.keys[4] || 0; });
    count.textContent = section.dataset.shown.replace('%1', number(fitting.length)) +
      ' · ' + section.dataset.people + ': ' + number(people);
    more.hidden = fitting.length <= state.shown;
    chip(critical, state.critical, rows.filter(function (row) {
      return fits(row, 'critical') && row.keys[1] > 0;
    }).length);
    ratings.forEach(function (button) {
      chip(button, state.rating === button.dataset.rating, rows.filter(function (row) {
        return fits(row, 'rating') && row.rating === button.dataset.rating;
      }).length);
    });
    area.hidden = state.area === null;
    clear.hidden = state.area === null && state.rating === null && !state.critical && state.find === '';
  }
  function change(what) {
    state.shown = 50;
    what();
    draw();
  }
  find.addEventListener('input', function () {
    change(function () { state.find = find.value.trim().toLowerCase(); });
  });
  critical.addEventListener('click', function () {
    change(function () { state.critical = !state.critical; });
  });
  ratings.forEach(function (button) {
    button.addEventListener('click', function () {
      change(function () {
        state.rating = state.rating === button.dataset.rating ? null : button.dataset.rating;
      });
    });
  });
  area.addEventListener('click', function () { change(function () { state.area = null; }); });
  clear.addEventListener('click', function () {
    change(function () {
      state.area = state.rating = null;
      state.critical = false;
      state.find = find.value = '';
    });
    find.focus();
  });
  more.addEventListener('click', function () { state.shown += 50; draw(); });
  flat.querySelectorAll('th button').forEach(function (button, column) {
    button.addEventListener('click', function () {
      state.down = state.column === column ? !state.down : false;
      state.column = column;
      flat.querySelectorAll('thead th').forEach(function (head) { head.removeAttribute('aria-sort'); });
      flat.querySelectorAll('th button i').forEach(function (sign) { sign.textContent = '↕'; });
      button.closest('th').setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
      button.querySelector('i').textContent = state.down ? '↓' : '↑';
      change(function () {});
    });
  });
  copy.addEventListener('click', function () {
    var lines = Array.prototype.map.call(body.rows, function (tr) {
        return Array.prototype.map.call(tr.cells, function (cell) {
          var text = cell.textContent.replace(/\s+/g, ' ').trim();
          return /^[=+\-@]/.test(text) ? "'" + text : text;
        }).filter(function (text, at) { return at !== 1; }).join('\t');
    });
    var box = document.createElement('textarea');
    box.value = lines.join('\n');
    section.appendChild(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    copy.textContent = copy.dataset.done;
  });
  document.querySelectorAll('a[data-area]').forEach(function (link) {
    if (link.dataset.of !== section.id) { return; }
    link.addEventListener('click', function (event) {
      event.preventDefault();
      change(function () { state.area = link.dataset.area; state.critical = link.dataset.worst === '1'; });
      area.querySelector('span').textContent = link.dataset.name;
      section.scrollIntoView();
      area.focus({ preventScroll: true });
    });
  });
  draw();
});
(function () {
  'use strict';
  function open() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    if (target) { target.scrollIntoView(); }
  }
  addEventListener('hashchange', open);
  open();
}());
