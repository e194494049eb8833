# SPDX-License-Identifier: GPL-3.0-or-later
"""How a script calls what runs a model."""

from ripgui.core.model import Runtime

TILE_OVERLAP = 16
_CALLS = {
    Runtime.ORT: ("ort", "provider=''"),
    Runtime.ORT_CUDA: ("ort", "provider='CUDA'"),
    Runtime.ORT_DML: ("ort", "provider='DML'"),
    Runtime.ORT_COREML: ("ort", "provider='COREML'"),
    Runtime.OPENVINO: ("ov", "device='CPU'"),
    Runtime.OPENVINO_GPU: ("ov", "device='GPU'"),
    Runtime.NCNN: ("ncnn", ""),
}


def model_call(clip: str, path: str, runtime: Runtime, *, tile: str = "") -> str:
    """The expression that runs the model on `clip`. path, tile: as Python has them, what `tile` holds is a size."""
    namespace, told = _CALLS[runtime]
    tiles = f"tilesize={tile}, overlap=[{TILE_OVERLAP}] * 2" if tile else ""
    return f"core.{namespace}.Model({', '.join(filter(None, (f'[{clip}]', f'network_path={path}', told, tiles)))})"
