import './article.css';

export const metadata = { title: 'A walk along a scroll' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
