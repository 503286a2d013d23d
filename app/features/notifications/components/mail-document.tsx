import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Text } from '@react-email/components';
import { languageFacts, type Language } from '~/i18n/languages';

interface Props {
  language: Language;
  subject: string;
  paragraphs: string[];
  message: string | undefined;
  action: { label: string; url: string } | undefined;
  links: { text: string; url: string }[];
  unsubscribe: { label: string; url: string } | undefined;
  linkHint: string;
  footer: string;
}

const font = { fontFamily: "'Pretendard GOV', 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif", color: '#1e2124' };
const body = { ...font, fontSize: '17px', lineHeight: '1.6', margin: '0 0 16px' };
const quiet = { ...font, fontSize: '14px', lineHeight: '1.5', color: '#464c53', margin: '0 0 8px' };
const button = { ...font, backgroundColor: '#256ef4', color: '#ffffff', borderRadius: '6px', padding: '12px 20px', fontSize: '17px', fontWeight: 700 };

/** A mail as HTML. Mail programs know no stylesheets: the colours of the theme are written out. */
export function MailDocument({ language, subject, paragraphs, message, links, action, unsubscribe, linkHint, footer }: Props) {
  const { tag, dir } = languageFacts[language];
  const side = dir === 'rtl' ? 'right' : 'left';
  return (
    <Html lang={tag} dir={dir}>
      <Head>
        <title>{subject}</title>
      </Head>
      <Preview>{paragraphs[0] ?? subject}</Preview>
      <Body style={{ ...font, backgroundColor: '#ffffff', margin: '0', textAlign: side }} dir={dir}>
        <Container style={{ maxWidth: '600px', padding: '32px 24px' }}>
          <Text style={{ ...quiet, fontWeight: 700 }}>KAIN</Text>
          <Heading as="h1" style={{ ...font, fontSize: '24px', lineHeight: '1.4', margin: '0 0 24px' }}>{subject}</Heading>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} style={{ ...body, whiteSpace: 'pre-line' }}>{paragraph}</Text>
          ))}
          {message && (
            <blockquote dir="auto" style={{ ...body, margin: '0 0 24px', padding: '4px 16px', borderInlineStart: '4px solid #cdd1d5', whiteSpace: 'pre-line' }}>{message}</blockquote>
          )}
          {links.map(({ text, url }) => (
            <Text key={url} style={body}><Link href={url} style={{ ...font, color: '#0b50d0' }}>{text}</Link></Text>
          ))}
          {action && (
            <>
              <Button href={action.url} style={button}>{action.label}</Button>
              <Text style={{ ...quiet, margin: '24px 0 0' }}>{linkHint}</Text>
              <Link href={action.url} style={{ ...quiet, wordBreak: 'break-all' }} dir="ltr">{action.url}</Link>
            </>
          )}
          <Hr style={{ margin: '32px 0 16px', borderColor: '#cdd1d5' }} />
          <Text style={quiet}>{footer}</Text>
          {unsubscribe && <Text style={quiet}><Link href={unsubscribe.url} style={{ ...quiet, textDecoration: 'underline' }}>{unsubscribe.label}</Link></Text>}
        </Container>
      </Body>
    </Html>
  );
}
