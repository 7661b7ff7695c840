using System.Text;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Infrastructure.Grunddata.Exempel;

/// <summary>Handlingar till några av exemplen (documents of the demonstration agreements): små textfiler som säger att de är exempel. En är hemlig.</summary>
internal static class Avtalsexempelhandlingar
{
    private const int AntalAvtal = 5;

    public static IEnumerable<LaggTillHandling.Command> For(IReadOnlyList<Ramavtal> avtal)
    {
        foreach (var (plats, ett) in avtal.Where(en => en.ArTecknat).Take(AntalAvtal).Index())
        {
            var tecknat = Dag(ett, Avtalsstegslag.Tecknat);
            yield return Handling(ett, "Avtal", Avtalshandlingsslag.Avtal, 1, tecknat, "avtal", "txt", "Här hade det undertecknade avtalet stått.");
            yield return Handling(ett, "Tilldelningsbeslut", Avtalshandlingsslag.Tilldelningsbeslut, 2, Dag(ett, Avtalsstegslag.Tilldelat), "tilldelningsbeslut", "txt", "Här hade kommunstyrelsens tilldelningsbeslut stått.");
            if (plats == 0)
                yield return Handling(ett, "Prisbilaga", Avtalshandlingsslag.Bilaga, 3, tecknat, "prisbilaga", "csv", "Här hade leverantörernas priser stått. De omfattas av sekretess.", sekretess: true);
        }
    }

    private static DateOnly Dag(Ramavtal avtal, Avtalsstegslag slag) => avtal.Steg.Single(steg => steg.Slag == slag).Dag;

    private static LaggTillHandling.Command Handling(Ramavtal avtal, string titel, Avtalshandlingsslag slag, int lopnummer, DateOnly dag, string fil, string andelse, string text, bool sekretess = false) => new(
        avtal.Nummer,
        Avtalsexempel.Marke + titel,
        slag,
        $"{avtal.Dnr}-{lopnummer}",
        $"{dag:yyyy-MM-dd}",
        null,
        $"exempel-{fil}-{avtal.Nummer.ToLowerInvariant()}.{andelse}",
        Encoding.UTF8.GetBytes($"{Avtalsexempel.Marke}{titel} till ramavtalet {avtal.Nummer}.\n{text}\nFilen är gjord för demonstration och har inget värde.\n"),
        sekretess);
}
