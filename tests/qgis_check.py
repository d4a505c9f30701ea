"""Open layers in the real QGIS and print what it finds, as JSON; run by the Python that QGIS belongs to.

    python3 qgis_check.py [--png FOLDER] LAYER...     LAYER as QGIS takes it: a.geojson, a.gpkg|layername=b

Each layer is drawn with its own default style; `--png` keeps the drawings, labels on.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())

from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsTemporalUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor

SIZE = QSize(1000, 700)


def settings(layer, moment=None):
    found = QgsMapSettings()
    found.setLayers([layer])
    found.setBackgroundColor(QColor("white"))
    found.setOutputSize(SIZE)
    found.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.grow(0.05)
    found.setExtent(extent)
    found.setFlag(QgsMapSettings.Antialiasing, True)
    if moment:
        found.setIsTemporal(True)
        found.setTemporalRange(QgsDateTimeRange(moment, moment.addDays(1), True, False))
    return found


def draw(found):
    job = QgsMapRendererParallelJob(found)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), [error.message for error in job.errors()]


def pixels(layer, moment=None):
    """Return the colour at each region's label place, by region; labels off, for text would cover it."""
    layer.setLabelsEnabled(False)
    found = settings(layer, moment)
    image, _ = draw(found)
    layer.setLabelsEnabled(True)
    at = {f["region_id"]: (f["label_lon"], f["label_lat"]) for f in layer.getFeatures()}
    spots = {key: found.mapToPixel().transform(lon, lat) for key, (lon, lat) in at.items()}
    return {key: QColor(image.pixel(round(p.x()), round(p.y()))).name() for key, p in spots.items()}


def played(layer):
    """Return the pixels at the end of the day before, and of the day of, each start."""
    starts = sorted({f["valid_from"].toString(Qt.ISODate) for f in layer.getFeatures()})
    days = [QDateTime.fromString(start + "T00:00:00Z", Qt.ISODate) for start in starts]
    wanted = [each for day in days for each in (day.addDays(-1), day)]
    return {day.toString("yyyy-MM-dd"): pixels(layer, day) for day in wanted}


def full_range(layer):
    """Return the first and last instant that the temporal controller would play."""
    project = QgsProject.instance()
    project.addMapLayer(layer)
    found = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    project.takeMapLayer(layer)
    return [moment.toString("yyyy-MM-dd") for moment in (found.begin(), found.end())]


def value(found):
    return found.toString(Qt.ISODate) if hasattr(found, "toString") else found


def opened(uri):
    """Return a layer as the QGIS desktop opens it: the default style last, or its temporal switch is lost."""
    layer = QgsVectorLayer(uri, Path(uri).name, "ogr")
    layer.loadDefaultStyle()
    return layer


def facts(uri, png):
    layer = opened(uri)
    if not layer.isValid():
        return {"valid": False}
    spatial = layer.isSpatial()
    shapes = [f.geometry() for f in layer.getFeatures()] if spatial else []
    renderer = layer.renderer() if spatial else None
    found = {
        "valid": True,
        "features": layer.featureCount(),
        "crs": layer.crs().authid(),
        "geometry": QgsWkbTypes.displayString(layer.wkbType()),
        "invalid_shapes": sum(shape.isNull() or not shape.isGeosValid() for shape in shapes),
        "fields": {field.name(): field.typeName() for field in layer.fields()},
        "aliases": {field.name(): field.alias() for field in layer.fields()},
        "renderer": renderer.type() if renderer else None,
        "ranges": [[r.lowerValue(), r.upperValue(), r.label(), r.symbol().color().name()] for r in renderer.ranges()]
        if renderer and renderer.type() == "graduatedSymbol"
        else [],
        "categories": [c.value() for c in renderer.categories()]
        if renderer and renderer.type() == "categorizedSymbol"
        else [],
        "labels": layer.labeling().settings().fieldName if spatial and layer.labelsEnabled() else None,
        "temporal": layer.temporalProperties().isActive() if spatial else False,
        "styles": layer.listStylesInDatabase()[0] if "gpkg" in uri else 0,
    }
    if spatial:
        image, found["errors"] = draw(settings(layer))
        if png:
            image.save(str(Path(png) / f"{Path(uri).name.replace('|layername=', '_')}.png"))
        if found["renderer"] == "graduatedSymbol":
            found["pixels"] = pixels(layer)
        if found["temporal"]:
            found["extent"] = full_range(layer)
            found["played"] = played(layer)
    return found


def main(arguments):
    png = arguments[1] if arguments[:1] == ["--png"] else None
    uris = arguments[2:] if png else arguments
    QgsApplication.setPrefixPath("/usr", True)
    app = QgsApplication([], False)
    app.initQgis()
    print(json.dumps({uri: facts(uri, png) for uri in uris}, default=value))
    sys.stdout.flush()
    app.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])
