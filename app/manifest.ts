import type { MetadataRoute } from "next";

/** Installable, and a place to share a post to: by POST, so that the words are in no URL and no history. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Chaperone",
    short_name: "Chaperone",
    description: "A second pair of eyes before you post.",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#edf0f4",
    theme_color: "#edf0f4",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    share_target: {
      action: "/share",
      method: "post",
      enctype: "multipart/form-data",
      params: { title: "title", text: "text", url: "url" },
    },
  };
}
