using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Torrkörningens svar i klartext (the dry run in words), att granska i ett skal.</summary>
public static class Torrkorningstext
{
    /// <summary>Skriver svaret (writes the answer).</summary>
    /// <param name="ut">Strömmen (the writer).</param>
    /// <param name="visning">Torrkörningen (the dry run).</param>
    public static async Task SkrivAsync(TextWriter ut, TorrkorInlasning.View visning)
    {
        ArgumentNullException.ThrowIfNull(ut);
        ArgumentNullException.ThrowIfNull(visning);
        var dokument = visning.Dokument;
        await ut.WriteLineAsync($"Titel: {dokument.Titel ?? Format.Saknas}");
        await ut.WriteLineAsync($"Post i registret: {visning.Mal?.Titel ?? "ingen, en ny skapas"}");
        await ut.WriteLineAsync($"\nAvsnitt ({dokument.Avsnitt.Count}):");
        foreach (var avsnitt in dokument.Avsnitt)
        {
            var rubrik = avsnitt.Rubrikrad.Length > 0 ? avsnitt.Rubrikrad : "(före första rubriken)";
            await ut.WriteLineAsync($"  {rubrik}: {avsnitt.Stycken.Count} stycken, {avsnitt.Text.Length} tecken");
        }

        await ut.WriteLineAsync($"\nAnskaffningsområden ({dokument.Omraden.Count}):");
        foreach (var omrade in dokument.Omraden)
            await ut.WriteLineAsync($"  {omrade.Nummer} {omrade.Namn}");
        await ut.WriteLineAsync($"\nHänvisningar ({visning.Hanvisningar.Count}):");
        foreach (var hanvisning in visning.Hanvisningar)
        {
            var tolkad = hanvisning.Tolkad;
            var post = hanvisning.Post?.Titel ?? (hanvisning.ArNy ? "ny post föreslås" : "ärendet finns, men vilket dokument som avses framgår inte");
            await ut.WriteLineAsync($"  {tolkad.Diarienummer.Text}, {tolkad.Organ ?? "organ saknas"}, {Format.Datum(tolkad.Datum)}, avsnitt {tolkad.Avsnitt}: {post}");
        }

        await ut.WriteLineAsync($"\nDatum ({dokument.Datum.Count}):");
        foreach (var datum in dokument.Datum)
            await ut.WriteLineAsync($"  {Format.Datum(datum.Datum)}, {datum.Avsnitt}: {datum.Text}");
        await ut.WriteLineAsync("\nInget är inläst. Kör kommandot utan --torrkor för att läsa in.");
    }
}
