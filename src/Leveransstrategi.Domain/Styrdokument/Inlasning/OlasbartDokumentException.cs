namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Oläsbart dokument (the file cannot be read in): filen har fel slag, är tom, för stor, skadad eller skyddad.
/// Meddelandet är klarspråk, säger vad läsaren kan göra och kan visas som det är. Inget har sparats.
/// </summary>
/// <param name="meddelande">Vad som är fel och vad man gör åt det, på svenska (what is wrong and what to do).</param>
/// <param name="orsak">Det tekniska felet, om det finns ett (underlying error), för loggen.</param>
public sealed class OlasbartDokumentException(string meddelande, Exception? orsak = null) : Exception(meddelande, orsak);
