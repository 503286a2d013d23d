/**
 * Passwords that everybody tries first, and stems that stay guessable with digits or signs after them.
 * Lower case. Short, since ten characters rule most of the well-known ones out already.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  // In Hangul: bimilbeonho, saranghaeyo, daehanminguk, annyeonghaseyo; and as they come out on a Latin keyboard.
  '\ube44\ubc00\ubc88\ud638', '\uc0ac\ub791\ud574\uc694', '\ub300\ud55c\ubbfc\uad6d', '\uc548\ub155\ud558\uc138\uc694', 'qlalfqjsgh', 'eogksalsrnr',
  'password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'passwort', 'contrasena', 'motdepasse', 'password1', 'password12', 'password123', 'password1234',
  'mypassword', 'yourpassword', 'newpassword', 'changeme', 'changeit', 'letmein', 'letmeinnow', 'welcome', 'welcome1', 'welcometo', 'iloveyou',
  'iloveyou1', 'loveyou', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'batman', 'dragon', 'monkey', 'shadow', 'master', 'trustno1',
  'starwars', 'whatever', 'freedom', 'computer', 'internet', 'administrator', 'admin', 'admin123', 'adminadmin', 'administrator1', 'root', 'toor',
  'guest', 'testtest', 'test1234', 'testing123', 'qwerty', 'qwertyuiop', 'qwerty123', 'qwerty12345', 'qwertyuiop123', 'asdfghjkl', 'asdfghjkl1',
  'zxcvbnm', 'zxcvbnm123', 'qazwsxedc', '1q2w3e4r', '1q2w3e4r5t', '1q2w3e4r5t6y', 'q1w2e3r4', 'q1w2e3r4t5', '1qaz2wsx', '1qaz2wsx3edc', 'zaq12wsx',
  'qweasdzxc', 'qweasdzxc123', 'abcd1234', 'abc123', 'abcdef123456', 'a1b2c3d4e5', '0123456789', '1234567890', '12345678910', '1234567891',
  '123456789a', 'a123456789', '123123123', '147258369', '741852963', '987654321', '1029384756', '1122334455', '5201314', 'woaini', 'woaini1314',
  'wo1314520', 'qkrwldud', 'dkssud', 'dkssudgktpdy', 'rlaqkrtjd', 'tkfkdgo', 'tkfkdgody', 'alswls1234', 'gkrryrkwk',
  'kain', 'kainportal', 'kain-portal', 'koreaai', 'matkhau', 'matkhau123', 'anhyeuem', 'emyeuanh',
]);
