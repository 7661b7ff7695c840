namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Hjälp (help): vilka kommandon som finns.</summary>
/// <param name="okant">Det okända kommando som skrevs, om något (the unknown command).</param>
public sealed class Hjalp(string? okant = null) : IKonsolkommando
{
    private const string Text = """
        Kommandon (efter "dotnet run --project src/Leveransstrategi.Web --"):

          importera <fil>             Läser in ett styrdokument (.txt, .md, .docx) som utkast.
            --torrkor                 Visar bara vad som skulle läsas in.
            --json                    Torrkörningens svar som JSON.
            --post <adress>           Läser in till en post i registret, till exempel leveransstrategi-for-it-omradet.
            --titel "<titel>"         Titel för en ny post, om dokumentet inte redan finns i registret.
            --slag <slag>             Slag för en ny post: Program, Strategi, Policy, Regler, Riktlinjer, Reglemente,
                                      Instruktion, Beslut, Uppdrag, Remiss, Tjansteutlatande eller Ovrigt.
          sakerhetskopiera <fil>      Kopierar SQLite-databasen medan portalen är i gång.
          aterstall <fil>             Lägger tillbaka en säkerhetskopia.
          bygg-sokindex               Bygger om sökindexet. Kan köras medan portalen är i gång.
          hjalp                       Visar den här texten.

        Utan kommando startar portalen. Inställningar kan ges sist, till exempel --Data:Folder <mapp>.
        """;

    /// <inheritdoc/>
    public async Task<int> KorAsync()
    {
        if (okant is null)
        {
            await Console.Out.WriteLineAsync(Text);
            return 0;
        }

        await Console.Error.WriteLineAsync($"Kommandot \"{okant}\" finns inte.\n\n{Text}");
        return 2;
    }
}
