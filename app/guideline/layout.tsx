import "../styles/paper.css";

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
