import { expect, test } from 'vitest';
import { passwordProblem } from '~/features/accounts/password.rules';

test.each([
  ['short', 'too_short'],
  ['가나다라마바사아자', 'too_short'],
  ['x'.repeat(129), 'too_long'],
  ['firm@example.com', 'is_email'],
  ['FIRM@Example.com', 'is_email'],
  ['password2026!!', 'common'],
  ['qwertyuiop', 'common'],
  ['1234567890', 'common'],
  ['0987654321', 'common'],
  ['abcabcabcabc', 'common'],
  ['비밀번호1234567', 'common'],
])('%s is refused: %s', (password, problem) => {
  expect(passwordProblem(password, 'firm@example.com')).toBe(problem);
});

test.each(['correct horse battery', '봄날의 바다는 잔잔하다', 'xkq-9071-lmr', 'كلمة سر طويلة جدا', '🦊🦊🐢🐢🐍🐍🦉🦉🐝🐝x', 'x7'.repeat(3) + 'y'.repeat(100)])('%s is taken', (password) => {
  expect(passwordProblem(password, 'firm@example.com')).toBeNull();
});
