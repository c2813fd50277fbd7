import "../styles/train.css";

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
