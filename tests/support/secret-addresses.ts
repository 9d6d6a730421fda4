/** Ways in which somebody's browser, program or typing error may write addresses that hold a secret. */
export function spellings(secret: string): string[] {
  const plain = [
    `/loi-moi/${secret}`,
    `/hoi-mua/rut/${secret}`,
    `/hoi-mua/da-gui?so=1&rut=${secret}`,
    `/dang-nhap?tiep=/loi-moi/${secret}`,
    `/san-pham?q=${secret}&rut=${secret}`,
  ];
  return plain.flatMap((path) => [
    path,
    `/en${path}`,
    `/EN${path.replace(/^\/[^/?]+/, (area) => area.toUpperCase())}`,
    `/${path}`,
    path.replace(/(?<=.)\//g, '//'),
    path.replace(/^\/(.)/, (_, first) => `/%${first.charCodeAt(0).toString(16)}`),
    path.replace(/(?<=.)\/(?=[^/]*$)/, '%2F'),
    `${path}/`,
    `${path}.data`,
    path.replace(/(\?|$)/, '.data$1'),
    `${path}%E0%A4%A`,
    `/khong-co${path}`,
    `${path}?${secret}`,
    `/san-pham/..${path}`,
  ]);
}
