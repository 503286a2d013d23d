import { expect, test } from 'vitest';
import { withoutNonXml, xmlEscaped } from '~/platform/xml';

test('what XML gives a meaning to is escaped, in elements and in quotes', () => {
  expect(xmlEscaped(`<a href="x" title='y'>&amp;</a> 🙂 عربي`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt; 🙂 عربي');
});

test('what XML can’t hold is left out; line breaks, tabs and letters beyond the first plane stay', () => {
  expect(withoutNonXml('a\u0000\u000b\u001fb\t\r\n\ud83d\ude42c\ud83dd\ude42e\ufffe\uffff\ufffd\u007f')).toBe('ab\t\r\n🙂cde\ufffd\u007f');
});
