using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Csvtolk (CSV parser): avskiljaren är det tecken av semikolon, komma och tabb som rubrikraden har mest av.</summary>
internal static class Csvtolk
{
    private const char Citat = '"';

    /// <summary>Raderna med den rad de börjar på (rows with the line they begin on). Ett citerat fält får ha radbrytningar.</summary>
    public static IEnumerable<(int Rad, IReadOnlyList<string> Celler)> Las(string text)
    {
        var avskiljare = Avskiljare(text);
        var (rad, borjade) = (1, 1);
        var falt = new StringBuilder();
        var celler = new List<string>();
        var iCitat = false;
        for (var i = 0; i < text.Length; i++)
        {
            var tecken = text[i];
            if (tecken == '\n')
                rad++;
            if (iCitat)
            {
                if (tecken != Citat)
                    falt.Append(tecken);
                else if (i + 1 < text.Length && text[i + 1] == Citat)
                    falt.Append(text[i++]);
                else
                    iCitat = false;
            }
            else if (tecken == Citat && string.IsNullOrWhiteSpace(falt.ToString()))
            {
                falt.Clear();
                iCitat = true;
            }
            else if (tecken == avskiljare)
            {
                Nasta();
            }
            else if (tecken == '\n')
            {
                Nasta();
                yield return (borjade, celler);
                (celler, borjade) = ([], rad);
            }
            else if (tecken != '\r')
            {
                falt.Append(tecken);
            }
        }

        if (iCitat)
            throw new OlasbartDokumentException($"Raden som börjar på rad {borjade} har ett citattecken som aldrig slutar. Rätta den och försök igen.");
        if (falt.Length > 0 || celler.Count > 0)
        {
            Nasta();
            yield return (borjade, celler);
        }

        void Nasta()
        {
            celler.Add(OskyddadFormel(falt.ToString()));
            falt.Clear();
        }
    }

    // Portalens egna filer skyddar text som ser ut som en formel med en apostrof. Den hör inte till värdet.
    private static string OskyddadFormel(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    private static char Avskiljare(string text)
    {
        var forsta = text.TrimStart('\r', '\n');
        var slut = forsta.IndexOfAny(['\r', '\n']);
        var rubriker = slut < 0 ? forsta : forsta[..slut];
        var iCitat = false;
        var antal = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        foreach (var tecken in rubriker)
        {
            if (tecken == Citat)
                iCitat = !iCitat;
            else if (!iCitat && antal.TryGetValue(tecken, out var hittills))
                antal[tecken] = hittills + 1;
        }

        return antal.MaxBy(par => par.Value).Key;
    }
}
